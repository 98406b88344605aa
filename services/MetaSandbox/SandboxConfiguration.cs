namespace Audiences.MetaSandbox;

/// <summary>Reads the options of section <c>Sandbox</c>.</summary>
internal static class SandboxConfiguration
{
    public static SandboxOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Sandbox");
        var options = section.Get<SandboxOptions>() ?? new SandboxOptions();
        for (var i = 0; i < options.Tokens.Count; i++)
        {
            // The binder adds to a list's default: a token with one permission would get all of them.
            if (section.GetSection($"Tokens:{i}:Scopes").Get<string[]>() is { } scopes)
            {
                options.Tokens[i] = options.Tokens[i] with { Scopes = scopes };
            }
        }

        return options;
    }
}
