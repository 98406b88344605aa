using Audiences.Accounts;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Bus;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("accounts");
builder.AddCallerTickets();
builder.AddAccounts();
builder.AddBus();
builder.CheckSettings();
var app = builder.Build();
app.MapServiceDefaults();
app.MapAccounts();
return await app.RunServiceAsync(args);
