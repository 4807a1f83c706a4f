package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;

/** Which part answers on which port of this machine. */
public record Ports(Map<String, Integer> numbers) {

    private static final int LEAST_FREE = 20_000;
    private static final int FIRST_OF_KERNEL = 32_768;

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
        var numbers = new LinkedHashMap<String, Integer>();
        var random = new Random();
        for (var name :
                read(home.deploy("standalone/ports.properties")).numbers().keySet()) {
            int port;
            do {
                port = random.nextInt(LEAST_FREE, FIRST_OF_KERNEL);
            } while (numbers.containsValue(port) || TakenPorts.taken(port));
            numbers.put(name, port);
        }
        return new Ports(numbers);
    }

    public int of(String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new Trouble("no port is written for " + name + " in deploy/standalone/ports.properties");
        }
        return number;
    }

    private static int number(Path file, String name, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Trouble("the port of " + name + " in " + file + " is not a number from 1 to 65535: " + value);
        }
        return Integer.parseInt(value);
    }
}
