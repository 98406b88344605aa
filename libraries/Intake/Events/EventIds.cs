using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Audiences.Intake;

/// <summary>Ids for events of files that carry none.</summary>
public static class EventIds
{
    /// <summary>
    /// The same file name and line give the same id, so that feeding a file twice changes nothing. The name is hashed:
    /// ids travel further than file names ought to.
    /// </summary>
    public static Func<int, string> OfFile(string fileName)
    {
        var prefix = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fileName))[..8]);
        return line => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{line:D10}");
    }
}
