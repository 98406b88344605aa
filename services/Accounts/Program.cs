using Audiences.Accounts;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;

return await ServiceProgram.RunAsync(
    args,
    "accounts",
    builder =>
    {
        builder.AddCallerTickets();
        builder.AddAccounts();
    },
    app => app.MapAccounts());
