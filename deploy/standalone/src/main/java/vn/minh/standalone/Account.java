package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** A demonstration account: a function in a unit, never a person. */
public record Account(String username, String name, List<String> roles, String unit) {

    public static List<Account> written(Home home) throws IOException {
        return Data.each(Data.yaml(home.deploy("standalone/accounts.yaml")).path("accounts"))
                .map(account -> new Account(
                        account.path("username").asText(),
                        account.path("name").asText(),
                        Data.each(account.path("roles")).map(JsonNode::asText).toList(),
                        account.path("unit").asText()))
                .toList();
    }

    /** The name its password has among the platform's secrets. */
    String secret() {
        return "account." + username;
    }
}
