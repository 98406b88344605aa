using System.Net.Sockets;
using Audiences.ServiceDefaults.Failures;
using Npgsql;

namespace Audiences.ServiceDefaults.Tests.Failures;

public sealed class PassingFailureTests
{
    [Fact]
    public void A_lost_connection_passes_also_inside_what_EF_Core_makes_of_it() =>
        Assert.True(PassingFailure.Is(new InvalidOperationException("EF", new NpgsqlException("lost", new IOException("reset")))));

    [Theory]
    [InlineData(PostgresErrorCodes.CannotConnectNow, true)]
    [InlineData(PostgresErrorCodes.DeadlockDetected, true)]
    [InlineData(PostgresErrorCodes.AdminShutdown, true)]
    [InlineData(PostgresErrorCodes.UniqueViolation, false)]
    [InlineData(PostgresErrorCodes.UndefinedTable, false)]
    public void Of_what_PostgreSQL_says_only_that_passes_which_is_not_about_the_statement(string sqlState, bool passes) =>
        Assert.Equal(passes, PassingFailure.Is(new PostgresException("", "ERROR", "ERROR", sqlState)));

    [Fact]
    public void A_refused_connection_passes() => Assert.True(PassingFailure.Is(new SocketException((int)SocketError.ConnectionRefused)));

    [Fact]
    public void A_fault_of_ours_does_not() => Assert.False(PassingFailure.Is(new InvalidOperationException("a bug", new FormatException())));
}
