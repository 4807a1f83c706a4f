package vn.minh.standalone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Several instances of a service on one machine: {@code review-2} beside {@code review}, with ports of its own, on the
 * same database and the same topics. There are as many as there are ports for: one of each, but in tests.
 *
 * @param more told to each of them beside its own settings
 */
record Brothers(Home home, Ports ports, Secrets secrets, Map<String, String> more) {

    List<Part> present() {
        return new Services(home, ports, secrets)
                .present().stream().flatMap(this::instances).toList();
    }

    private Stream<Part> instances(Part service) {
        var names = ports.instances(service.name());
        return Services.SEVERAL.contains(service.name())
                ? names.stream().map(name -> instance(service.name(), name, before(names, name)))
                : Stream.of(service);
    }

    /** One after the other: a dozen that start at once keep a small machine from everything else. */
    private static Set<String> before(List<String> names, String name) {
        int at = names.indexOf(name);
        return at == 0 ? Set.of() : Set.of(names.get(at - 1), "keycloak");
    }

    private Part instance(String service, String name, Set<String> before) {
        var settings = new HashMap<>(more);
        if (ports.instances("kafka").size() > 1) {
            settings.put("MINH_KAFKA", Broker.all(home, ports).getFirst().address());
        }
        return new Services(home, ports.seenBy(service, name), secrets)
                .present().stream()
                        .filter(part -> part.name().equals(service))
                        .findFirst()
                        .filter(Application.class::isInstance)
                        .map(Application.class::cast)
                        .orElseThrow(() -> new Trouble("there is no service " + service))
                        .named(name, before)
                        .with(settings);
    }
}
