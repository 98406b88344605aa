using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Audiences.Identifiers;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Tests.Support;
using CsCheck;

namespace Audiences.Uploader.Tests.Cycles;

/// <summary>Who holds what at Meta is stored under this id: were its form to change, shared rows would be taken from those who stay.</summary>
public sealed class RowIdTests
{
    [Fact]
    public void The_id_is_the_hash_of_the_cells_as_text()
    {
        var longest = new string('x', 9_000);
        Identifier[] cells = [Ids.Email("ann"), Ids.FirstName("ann"), Ids.External(longest)];
        var text = string.Join('\n', cells.Select(cell => string.Create(CultureInfo.InvariantCulture, $"{(byte)cell.Key}={cell.ToText()}")));
        Assert.Equal(SHA256.HashData(Encoding.UTF8.GetBytes(text)), RowId.Of(cells).ToBytes());
        Assert.Equal(SHA256.HashData(Encoding.UTF8.GetBytes($"1={Ids.Hex("ann@example.com")}")), RowId.Of([Ids.Email("ann")]).ToBytes());
    }

    [Fact]
    public void Ids_are_read_as_they_are_written_and_sorted_as_the_database_sorts_their_bytes() =>
        Gen.Select(Gen.Byte.Array[32], Gen.Byte.Array[32]).Sample((one, other) =>
        {
            Assert.Equal(one, RowId.Read(one).ToBytes());
            Assert.Equal(Math.Sign(one.AsSpan().SequenceCompareTo(other)), Math.Sign(RowId.Read(one).CompareTo(RowId.Read(other))));
        });
}
