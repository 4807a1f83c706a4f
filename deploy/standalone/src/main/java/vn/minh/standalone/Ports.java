package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which part answers on which port of this machine. */
public record Ports(Map<String, Integer> numbers) {

    private static final int LEAST_FREE = 20_000;
    private static final int FIRST_OF_KERNEL = 32_768;
    private static final String DOOR = ".door";
    private static final String MANAGEMENT = ".management";

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    static Ports read(Path file) {
        var lines = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            lines.load(in);
        } catch (IOException e) {
            throw new Trouble(file + " cannot be read: " + e.getMessage(), e);
        }
        var numbers = new TreeMap<String, Integer>();
        for (var name : lines.stringPropertyNames()) {
            numbers.put(name, number(file, name, lines.getProperty(name).strip()));
        }
        return new Ports(numbers);
    }

    /**
     * The same parts on ports that nobody has at this moment, for tests. Below those that the kernel gives to outgoing
     * connections: one of these would else take the port of a part that is down for a moment.
     */
    public static Ports free(Home home) {
        return free(read(home.deploy("standalone/ports.properties")).numbers().keySet());
    }

    /**
     * The same with several of each service, behind one door each, and several brokers, for tests: {@code review-2}
     * stands beside {@code review}, and who asks for either knocks at {@code review.door}.
     */
    public static Ports free(Home home, int instances, int brokers) {
        var written = read(home.deploy("standalone/ports.properties")).numbers().keySet();
        var names = new TreeSet<>(written);
        for (var service : Services.SEVERAL) {
            names.add(service + DOOR);
            for (int one = 2; one <= instances; one++) {
                names.add(brother(service, one));
                names.add(brother(service, one) + MANAGEMENT);
            }
        }
        for (int one = 2; one <= brokers; one++) {
            names.add(brother("kafka", one));
            names.add(brother("kafka", one) + ".controller");
        }
        return free(names);
    }

    private static Ports free(Set<String> names) {
        var numbers = new LinkedHashMap<String, Integer>();
        var random = new Random();
        for (var name : names) {
            int port;
            do {
                port = random.nextInt(LEAST_FREE, FIRST_OF_KERNEL);
            } while (numbers.containsValue(port) || TakenPorts.taken(port));
            numbers.put(name, port);
        }
        return new Ports(numbers);
    }

    /** The name of an instance: of the first, the name of the service itself. */
    public static String brother(String service, int one) {
        return one == 1 ? service : service + "-" + one;
    }

    /** Every instance of a part that has ports here. */
    public List<String> instances(String name) {
        return IntStream.rangeClosed(1, numbers.size())
                .mapToObj(one -> brother(name, one))
                .takeWhile(numbers::containsKey)
                .toList();
    }

    /** As others see them: where a service has a door, it answers there. */
    Ports outside() {
        var seen = new TreeMap<>(numbers);
        numbers.forEach((name, number) -> {
            if (name.endsWith(DOOR)) {
                seen.put(name.substring(0, name.length() - DOOR.length()), number);
            }
        });
        return new Ports(seen);
    }

    /** As one instance of a service sees them: the others by their doors, itself where it stands. */
    Ports seenBy(String service, String instance) {
        var seen = new TreeMap<>(outside().numbers());
        seen.put(service, of(instance));
        seen.put(service + MANAGEMENT, management(instance));
        return new Ports(seen);
    }

    public int of(String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new Trouble("no port is written for " + name + " in deploy/standalone/ports.properties");
        }
        return number;
    }

    /** The second door of a service: health, numbers, log levels. */
    public int management(String name) {
        return of(name + MANAGEMENT);
    }

    private static int number(Path file, String name, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Trouble("the port of " + name + " in " + file + " is not a number from 1 to 65535: " + value);
        }
        return Integer.parseInt(value);
    }
}
