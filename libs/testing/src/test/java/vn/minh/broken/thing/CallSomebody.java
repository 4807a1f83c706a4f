package vn.minh.broken.thing;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;

/** A use case that telephones. */
@ApplicationScoped
class CallSomebody {

    private final HttpClient http = HttpClient.newHttpClient();

    boolean handle() {
        return http.followRedirects() == HttpClient.Redirect.NEVER;
    }
}
