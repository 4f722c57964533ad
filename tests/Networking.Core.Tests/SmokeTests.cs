namespace Networking.Core.Tests;

public class SmokeTests
{
    [Fact]
    public void The_test_run_reaches_this_project() => Assert.Equal("Networking.Core.Tests", typeof(SmokeTests).Assembly.GetName().Name);
}
