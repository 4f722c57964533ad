Console.WriteLine("JobSearchCli");
