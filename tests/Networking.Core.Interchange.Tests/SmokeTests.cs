namespace Networking.Core.Interchange.Tests;

public class SmokeTests
{
    [Fact]
    public void The_test_run_reaches_this_project() => Assert.Equal("Networking.Core.Interchange.Tests", typeof(SmokeTests).Assembly.GetName().Name);
}
