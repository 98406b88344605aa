using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Audiences.ServiceDefaults.Database;

/// <summary>SQLite has no type for instants that it can compare: they are stored as UTC ticks there.</summary>
public static class SqliteInstants
{
    /// <summary>Call it in <c>ConfigureConventions</c> of a SQLite context.</summary>
    public static void UseUtcTicks(this ModelConfigurationBuilder configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        configuration.Properties<DateTimeOffset>().HaveConversion<Converter>();
    }

    private sealed class Converter() : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
