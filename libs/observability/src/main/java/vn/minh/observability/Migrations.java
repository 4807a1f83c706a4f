package vn.minh.observability;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether a database is as new as the program asks for. An older program beside a newer database lacks nothing. */
public final class Migrations {

    /** The versions that a database has. */
    public static final String DONE = "select version from flyway_schema_history where success and version is not null";

    private Migrations() {}

    /**
     * What the program brings and the database lacks.
     *
     * @param files by their names: {@code V20261121_0900__what.sql} is version 20261121.0900
     */
    public static SortedSet<String> missing(Stream<String> files, Collection<String> done) {
        var missing = files.map(Migrations::version).collect(toCollection(TreeSet::new));
        done.forEach(missing::remove);
        return missing;
    }

    private static String version(String file) {
        return file.substring(1, file.indexOf("__")).replace('_', '.');
    }
}
