Console.WriteLine("ScoresOnly");
