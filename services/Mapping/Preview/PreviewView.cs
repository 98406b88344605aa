namespace Audiences.Mapping.Preview;

/// <summary>What a sample record becomes.</summary>
/// <param name="Action">How identifiers become rows at Meta.</param>
/// <param name="Schema">The columns that Meta gets, in order: <c>EMAIL</c>, <c>PHONE</c>, ….</param>
/// <param name="Rows">How many rows the record becomes; 0 means that the user would not be sent.</param>
/// <param name="Attributes">All eighteen attributes.</param>
public sealed record PreviewView(string Action, IReadOnlyList<string> Schema, int Rows, IReadOnlyList<AttributePreview> Attributes);
