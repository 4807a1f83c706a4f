package vn.minh.portal.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.person.Person;

/** Names of units by their code. A unit that was renamed is shown with its old name until the portal starts again. */
@ApplicationScoped
public class Directory {

    private static final int MOST_REMEMBERED = 5000;
    private static final int NEAR = 20;

    private final Api api;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Directory(Api api) {
        this.api = api;
    }

    record Unit(String code, String name) {}

    /** The code itself where the directory does not answer or does not know it. */
    public String name(Person person, String code) {
        var name = known.get(code);
        return name == null ? ask(person, code) : name;
    }

    /** The directory is walked by code, so a unit stands shortly behind its own beginning. */
    private String ask(Person person, String code) {
        if (code.isEmpty()) {
            return code;
        }
        var before = code.substring(0, code.length() - 1);
        var path = "/api/v1/org-units?limit=" + NEAR + "&after=" + URLEncoder.encode(before, UTF_8);
        return api.list(person, Neighbour.ASSESSMENT, path, Unit.class)
                .maybe()
                .flatMap(page -> page.items().stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst())
                .map(unit -> remember(code, unit.name()))
                .orElse(code);
    }

    private String remember(String code, String name) {
        if (known.size() < MOST_REMEMBERED) {
            known.put(code, name);
        }
        return name;
    }
}
