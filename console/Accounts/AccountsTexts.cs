namespace Audiences.Console.Accounts;

/// <summary>Names the texts of ad accounts.</summary>
public sealed class AccountsTexts;
