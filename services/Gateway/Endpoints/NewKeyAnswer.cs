using System.Diagnostics.CodeAnalysis;
using Audiences.Gateway.Keys;

namespace Audiences.Gateway.Endpoints;

/// <summary>A key that was just made, with its text.</summary>
public sealed record NewKeyAnswer : KeyAnswer
{
    [SetsRequiredMembers]
    internal NewKeyAnswer(IssuedKey issued)
        : base(Of(issued.Key)) => Key = issued.Text;

    /// <summary>The key itself. It is shown this once.</summary>
    public string Key { get; }
}
