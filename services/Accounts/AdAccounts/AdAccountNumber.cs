namespace Audiences.Accounts.AdAccounts;

/// <summary>Reads Meta's number of an ad account as people paste it.</summary>
public static class AdAccountNumber
{
    /// <summary>The digits of <c>act_123</c> or <c>123</c>; null for anything else.</summary>
    public static string? Parse(string? text)
    {
        var number = text?.Trim() ?? "";
        if (number.StartsWith("act_", StringComparison.OrdinalIgnoreCase))
        {
            number = number[4..];
        }

        return number.Length is > 0 and <= 20 && number.All(char.IsAsciiDigit) ? number : null;
    }
}
