using System.Globalization;

namespace Audiences.Testing.RabbitMq;

/// <summary>The environment in which a broker, and the tool that controls it, touches nothing of the machine's own broker.</summary>
internal static class LocalBrokerEnvironment
{
    public static Dictionary<string, string?> Create(string folder, int port, int mapperPort)
    {
        WriteFiles(folder);
        var control = Ports.Free();
        return new Dictionary<string, string?>
        {
            ["HOME"] = folder,
            ["ERL_EPMD_PORT"] = Text(mapperPort),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODENAME"] = $"audiences-test-{port}@localhost",
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = Text(port),
            ["RABBITMQ_DIST_PORT"] = Text(Ports.Free()),
            ["RABBITMQ_CTL_DIST_PORT_MIN"] = Text(control),
            ["RABBITMQ_CTL_DIST_PORT_MAX"] = Text(Math.Min(control + 10, 65535)),
            ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(folder, "rabbitmq-env.conf"),
            ["RABBITMQ_CONFIG_FILE"] = Path.Combine(folder, "rabbitmq.conf"),
            ["RABBITMQ_ADVANCED_CONFIG_FILE"] = Path.Combine(folder, "advanced.config"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(folder, "enabled_plugins"),
            ["RABBITMQ_GENERATED_CONFIG_DIR"] = Path.Combine(folder, "generated"),
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(folder, "data"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(folder, "log"),
            ["RABBITMQ_PID_FILE"] = Path.Combine(folder, "pid"),
            ["LC_ALL"] = "C.UTF-8",
        };
    }

    private static void WriteFiles(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "rabbitmq-env.conf"), string.Empty);
        File.WriteAllText(Path.Combine(folder, "enabled_plugins"), "[].\n");
        File.WriteAllText(Path.Combine(folder, "rabbitmq.conf"), "disk_free_limit.absolute = 50MB\nlog.file.level = warning\n");
        var cookie = Path.Combine(folder, ".erlang.cookie");
        File.WriteAllText(cookie, Guid.NewGuid().ToString("N"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(cookie, UnixFileMode.UserRead);
        }
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
