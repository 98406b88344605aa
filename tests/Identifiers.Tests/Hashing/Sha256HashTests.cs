using System.Security.Cryptography;
using System.Text;
using Audiences.Identifiers.Hashing;
using CsCheck;

namespace Audiences.Identifiers.Tests.Hashing;

/// <summary>A wrong bit in a hash finds nobody and nobody notices.</summary>
public sealed class Sha256HashTests
{
    // FIPS 180-4's examples (https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values), and SHA256ShortMsg.rsp of NIST's CAVP.
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("616263", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("6162636462636465636465666465666765666768666768696768696a68696a6b696a6b6c6a6b6c6d6b6c6d6e6c6d6e6f6d6e6f706e6f7071", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    [InlineData("d3", "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1")]
    [InlineData("11af", "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98")]
    [InlineData("b4190e", "dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2")]
    [InlineData("74ba2521", "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e")]
    public void Nists_own_examples_come_out(string hex, string expected) => Assert.Equal(expected, Hash(Convert.FromHexString(hex)));

    [Fact]
    public void Every_length_gives_what_the_platform_gives() => Gen.Byte.Array[300].Sample(
        bytes =>
        {
            for (var length = 0; length <= bytes.Length; length++)
            {
                Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length))), Hash(bytes.AsSpan(0, length)));
            }
        },
        iter: 100);

    [Fact]
    public void Every_way_to_hash_gives_the_same() => Gen.Byte.Array[Sha256Hash.MostShortBytes].Sample(
        bytes =>
        {
            Span<byte> blocks = stackalloc byte[2 * Sha256Block.Length];
            Span<byte> own = stackalloc byte[Sha256Hash.Length];
            Span<byte> native = stackalloc byte[Sha256Hash.Length];
            for (var length = 0; length <= bytes.Length; length++)
            {
                var padded = Sha256Hash.Padded(bytes.AsSpan(0, length), blocks);
                Sha256Block.Hash(padded, own);
                Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length))), Convert.ToHexStringLower(own));
                if (NativeSha256Block.IsAvailable)
                {
                    NativeSha256Block.Hash(padded, native);
                    Assert.True(native.SequenceEqual(own));
                }
            }
        },
        iter: 100);

    // A library without the function, or with another one under its name, would be a slow hash that nobody notices.
    [Fact]
    public void OpenSSLs_function_is_used_where_it_is_there() =>
        Assert.Equal(OperatingSystem.IsLinux(), NativeSha256Block.IsAvailable);

    [Fact]
    public void Text_is_hashed_as_utf8() => Gen.String.Sample(text =>
        Assert.Equal(SHA256.HashData(Encoding.UTF8.GetBytes(text)), Sha256Hash.Of(text)));

    private static string Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Sha256Hash.Length];
        Sha256Hash.Write(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }
}
