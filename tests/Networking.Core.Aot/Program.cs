using System.Reflection;

// Publishing is the test; running shows that what was published starts and finds the library.
Console.WriteLine($"Networking.Core {Assembly.Load("Networking.Core").GetName().Version}");
