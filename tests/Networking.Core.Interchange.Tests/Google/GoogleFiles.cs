namespace Networking.Core.Interchange.Tests.Google;

/// <summary>Invented exports of both generations that say the same.</summary>
internal static class GoogleFiles
{
    internal const string ShortHeader = "First Name,Last Name,E-mail 1 - Value,Birthday,Labels";

    internal const string Old =
        """
        Name,Given Name,Additional Name,Family Name,Yomi Name,Nickname,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Type,Address 1 - Formatted,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value,Event 1 - Type,Event 1 - Value
        Ada Maria Öberg,Ada,Maria,Öberg,,Addi,1985-04-12,"Likes tea, ""green"".
        Met in Umeå.",Choir ::: * myContacts,* Home,ada@example.org,Work,ada@work.example ::: a.oberg@work.example,Mobile,+46 70 123 45 67,Home,08-123 45,Home,"Storgatan 1
        Umeå",,Fjord AB,Engineer,Home Page,https://ada.example/,Anniversary,2012-06-01
        Bo Ek,Bo,,Ek,,, --02-29,,* myContacts,* ,bo@example.org,,,,,,,,,,,,,,,
        ,,,,,,,,* myContacts,* Work,info@fjord.example,,,,,,,,,,Fjord AB,,,,,

        """;

    internal const string New =
        """
        First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value
        Ada,Maria,Öberg,,Addi,,Fjord AB,Engineer,,1985-04-12,"Likes tea, ""green"".
        Met in Umeå.",,Choir ::: * myContacts,* Home,ada@example.org,Work,ada@work.example ::: a.oberg@work.example,Mobile,+46 70 123 45 67,Home,08-123 45,Home,"Storgatan 1
        Umeå",Home Page,https://ada.example/,Anniversary,2012-06-01
        Bo,,Ek,,,,,,,--02-29,,,* myContacts,* ,bo@example.org,,,,,,,,,,,,
        ,,,,,,Fjord AB,,,,,,* myContacts,* Work,info@fjord.example,,,,,,,,,,,,

        """;
}
