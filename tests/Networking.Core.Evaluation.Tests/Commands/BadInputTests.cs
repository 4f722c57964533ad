using System.Text;
using Networking.Core.Evaluation.Reading;
using Networking.Core.Evaluation.Tests.Support;

namespace Networking.Core.Evaluation.Tests.Commands;

public class BadInputTests
{
    private const string Good = "1 2 0\n2 1 864000\n";
    private const string GoodRatings = "1,2,5,0\n3,2,-1,15552000\n";

    [Theory]
    [InlineData(Good + "one 2 5\n", "line 3", "whole number", "'one'")]
    [InlineData(Good + "\n# x\n1 2.5 5\n", "line 5", "whole number", "'2.5'")]
    [InlineData(Good + "1 9223372036854775808 5\n", "line 3", "64 bits", "'9223372036854775808'")]
    [InlineData(Good + "1 2 soon\n", "line 3", "seconds are a number", "'soon'")]
    [InlineData(Good + "1 2\n", "line 3", "3 columns", "not 2")]
    [InlineData(Good + "1 2 3 4\n", "line 3", "3 columns", "not 4")]
    [InlineData(Good + "1 2 -1\n", "line 3", "not negative", "'-1'")]
    [InlineData(Good + "1 2 NaN\n", "line 3", "finite", "'NaN'")]
    [InlineData(Good + "1 2 Infinity\n", "line 3", "finite")]
    [InlineData(Good + "1 2 1e999\n", "line 3", "finite")]
    [InlineData(Good + "1 2 1262482810000\n", "line 3", "milliseconds")]
    [InlineData("1,2,0\n", "line 1", "3 columns", "not 1")]
    [InlineData("1 2 x\u0000\u001b[31m\u2028\n", "line 1", "'x??[31m?'")]
    [InlineData("", "no line 'a b seconds'")]
    [InlineData("\n\n# nothing\n", "no line 'a b seconds'")]
    [InlineData("1 2 0\n\n", ", line 1: ", "only line")]
    [InlineData("# who, whom, when\n\n% x\n1 2 0\n# nothing\n\n", ", line 4: ", "only line")]
    [InlineData("1 1 0\n2 2 864000\n", "toward themselves")]
    [InlineData("1 2 0\n2 1 80000\n", "less than one whole day")]
    public void A_wrong_file_of_interactions_is_said_to_be_so(string content, params string[] expected)
    {
        using TemporaryFolder folder = new();

        string file = folder.Write(content);
        string zipped = folder.Write(TemporaryFolder.Zip(content), "zipped.gz");

        Tool.Run("warmth", file).AssertFault([file, .. expected]);
        Tool.Run("warmth", zipped).AssertFault([zipped, .. expected]);
        Tool.Run("fit", file).AssertFault([file, .. expected]);
        Tool.Run("forms", file, file).AssertFault([file, .. expected]);
    }

    [Theory]
    [InlineData(GoodRatings + "x,2,1,5\n", "line 3", "whole number", "'x'")]
    [InlineData(GoodRatings + "1,y,1,5\n", "line 3", "whole number", "'y'")]
    [InlineData(GoodRatings + "1,2,good,5\n", "line 3", "rating is a finite number", "'good'")]
    [InlineData(GoodRatings + "1,2,NaN,5\n", "line 3", "rating is a finite number")]
    [InlineData(GoodRatings + "1,2,0,5\n", "line 3", "no sign")]
    [InlineData(GoodRatings + "\n1,2,1,-5\n", "line 4", "not negative")]
    [InlineData(GoodRatings + "1,2,1,later\n", "line 3", "seconds are a number", "'later'")]
    [InlineData(GoodRatings + "1,2,1\n", "line 3", "4 columns", "not 3")]
    [InlineData(GoodRatings + "1,2,1,4,5\n", "line 3", "4 columns", "not 5")]
    [InlineData(GoodRatings + "rater,rated,rating,seconds\n", "line 3", "whole number")]
    [InlineData("who,whom,what,when\n" + GoodRatings, "line 1", "whole number", "'who'")]
    [InlineData(GoodRatings + "1,2,\"1,4\n1,2,1,4\n", "line 3", "rating is a finite number", "'\"1'")]
    [InlineData("1 2 0\n", "line 1", "4 columns", "not 1")]
    [InlineData("", "no line 'rater,rated,rating,seconds'")]
    [InlineData("rater,rated,rating,seconds\n", "no line 'rater,rated,rating,seconds'")]
    [InlineData("1,2,5,0\n", ", line 1: ", "only rating")]
    [InlineData("# x\n\nrater,rated,rating,seconds\n\n# y\n1,2,5,0\n\n# z\n", ", line 6: ", "only rating")]
    [InlineData("rater,rated,rating,seconds\n1,2,5,0", ", line 2: ", "only rating")]
    public void A_wrong_file_of_ratings_is_said_to_be_so(string content, params string[] expected)
    {
        using TemporaryFolder folder = new();

        string file = folder.Write(content);

        Tool.Run("trust", file).AssertFault([file, .. expected]);
    }

    [Theory]
    [InlineData("warmth")]
    [InlineData("trust")]
    [InlineData("fit")]
    public void A_file_that_is_not_there_or_is_a_folder_is_named(string command)
    {
        using TemporaryFolder folder = new();

        Tool.Run(command, Path.Combine(folder.Path, "none.txt")).AssertFault("none.txt", "no such file");
        Tool.Run(command, folder.Path).AssertFault(folder.Path, "a folder");
    }

    [Theory]
    [InlineData("warmth", "")]
    [InlineData("trust", "")]
    [InlineData("fit", "")]
    [InlineData("forms", "", "")]
    public void An_empty_file_name_is_said_to_be_needed(params string[] args) =>
        Tool.Run(args).AssertFault("Error: a file name is needed");

    [Theory]
    [InlineData("warmth", Good)]
    [InlineData("trust", GoodRatings)]
    public void Gzip_data_that_was_cut_off_anywhere_is_a_fault(string command, string content)
    {
        using TemporaryFolder folder = new();
        byte[] zipped = TemporaryFolder.Zip(content);

        for (int length = 0; length < zipped.Length; length++)
        {
            Tool.Run(command, folder.Write(zipped[..length])).AssertFault("data.txt");
        }
    }

    [Theory]
    [InlineData("warmth")]
    [InlineData("trust")]
    public void Gzip_data_that_was_damaged_is_a_fault(string command)
    {
        using TemporaryFolder folder = new();
        byte[] zipped = TemporaryFolder.Zip(command == "warmth" ? Good : GoodRatings);
        zipped[^6] ^= 0x55;

        Tool.Run(command, folder.Write(zipped)).AssertFault("data.txt", "damaged");
    }

    [Fact]
    public void A_line_without_an_end_is_a_fault()
    {
        using TemporaryFolder folder = new();

        Tool.Run("warmth", folder.Write(Good + new string('1', 3 * LineReader.LongestLine))).AssertFault("line 3", "longer than");
        Tool.Run("trust", folder.Write(GoodRatings + new string('1', 3 * LineReader.LongestLine))).AssertFault("line 3", "longer than");
    }

    [Fact]
    public void Noise_is_a_fault()
    {
        using TemporaryFolder folder = new();
        byte[] noise = new byte[5000];
        new Random(7).NextBytes(noise);

        Tool.Run("warmth", folder.Write(noise)).AssertFault("line ");
        Tool.Run("trust", folder.Write(noise)).AssertFault("line ");
        Tool.Run("warmth", folder.Write(Encoding.Unicode.GetBytes(Good))).AssertFault("line 1");
    }

    [Theory]
    [InlineData("does not end after it begins", "--from-day", "5", "--to-day", "5")]
    [InlineData("does not end after it begins", "--from-day", "6", "--to-day", "5")]
    [InlineData("does not end after it begins", "--to-day", "0")]
    [InlineData("last whole day of the file is day 10", "--from-day", "10")]
    [InlineData("no pair was in touch from day 1 to the cut on day 7.3", "--from-day", "1")]
    public void A_window_without_anything_to_evaluate_is_a_fault(string expected, params string[] options)
    {
        using TemporaryFolder folder = new();

        Tool.Run(["warmth", folder.Write(Good), .. options]).AssertFault("data.txt", expected);
    }
}
