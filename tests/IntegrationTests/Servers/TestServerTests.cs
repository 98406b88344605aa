using System.Net.Sockets;
using Audiences.Testing.Postgres;
using Audiences.Testing.RabbitMq;
using Npgsql;

namespace Audiences.IntegrationTests.Servers;

public sealed class TestServerTests
{
    [Fact]
    public async Task Every_database_is_fresh_and_real()
    {
        var one = await TestPostgres.CreateDatabaseAsync();
        var other = await TestPostgres.CreateDatabaseAsync();

        await using var connection = new NpgsqlConnection(one);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("CREATE TABLE members (id bigint); SELECT count(*) FROM members", connection);

        Assert.NotEqual(one, other);
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Every_virtual_host_is_fresh_and_its_broker_listens()
    {
        var one = await TestBroker.CreateVirtualHostAsync();
        var other = await TestBroker.CreateVirtualHostAsync();

        using var client = new TcpClient();
        await client.ConnectAsync(one.Host, one.Port);

        Assert.NotEqual(one, other);
        Assert.True(client.Connected);
    }
}
