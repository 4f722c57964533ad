using System.Linq.Expressions;
using System.Reflection;
using FluentValidation;
using FluentValidation.Results;
using FluentValidation.Validators;
using Networking.Core.Contacts;
using Networking.Core.Journaling;

namespace Networking.Core.Tests.Conventions;

/// <summary>Tests that change options of the whole process, which no other test may run beside.</summary>
[CollectionDefinition(nameof(HostOptions), DisableParallelization = true)]
public sealed class HostOptions;

[Collection(nameof(HostOptions))]
public class HostOptionsTests
{
    [Fact]
    public void A_host_s_global_options_of_validation_change_nothing()
    {
        string[] before = Findings();
        ValidatorConfiguration options = ValidatorOptions.Global;
        (CascadeMode classLevel, CascadeMode ruleLevel, Severity severity) =
            (options.DefaultClassLevelCascadeMode, options.DefaultRuleLevelCascadeMode, options.Severity);
        Func<Type, MemberInfo, LambdaExpression, string> propertyName = options.PropertyNameResolver;
        Func<Type, MemberInfo, LambdaExpression, string> displayName = options.DisplayNameResolver;
        Func<IPropertyValidator, string> errorCode = options.ErrorCodeResolver;
        bool language = options.LanguageManager.Enabled;
        try
        {
            options.DefaultClassLevelCascadeMode = CascadeMode.Stop;
            options.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
            options.Severity = Severity.Info;
            options.PropertyNameResolver = (_, _, _) => "Host";
            options.DisplayNameResolver = (_, _, _) => "Host";
            options.ErrorCodeResolver = _ => "host";
            options.LanguageManager.Enabled = false;
            options.OnFailureCreated = (failure, _, _, _, _) => new ValidationFailure("Host", "host") { Severity = Severity.Info };

            Assert.Equal(before, Findings());
        }
        finally
        {
            options.DefaultClassLevelCascadeMode = classLevel;
            options.DefaultRuleLevelCascadeMode = ruleLevel;
            options.Severity = severity;
            options.PropertyNameResolver = propertyName;
            options.DisplayNameResolver = displayName;
            options.ErrorCodeResolver = errorCode;
            options.LanguageManager.Enabled = language;
            options.OnFailureCreated = null;
        }

        Assert.Equal(6, before.Length / 2);
    }

    private static string[] Findings()
    {
        ContactUpdated entry = new()
        {
            Id = default,
            On = new(1899, 12, 31),
            Contact = default,
            Details = new() { Zone = "Nowhere", Kinds = (ConnectionKinds)8, MetThrough = default(ContactId) },
        };
        return [.. new JournalEntryValidator().Validate(entry).Errors.Concat(Network.Empty.Validate(entry).Errors.SkipLast(1)).Select(Text)];

        static string Text(ValidationFailure f) => $"{f.PropertyName}|{f.ErrorMessage}|{f.ErrorCode}|{f.Severity}|{f.AttemptedValue}";
    }
}
