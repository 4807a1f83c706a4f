package vn.minh.deployment.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.minh.deployment.Sources;

/**
 * A Dockerfile as its stages.
 *
 * @param arguments what it is told before the first stage
 */
record Dockerfile(Map<String, String> arguments, Map<String, Stage> stages) {

    /** @param word {@code COPY}, {@code RUN}, … */
    record Instruction(String word, String rest) {}

    /** @param from an image, or another stage whose instructions hold here too */
    record Stage(String from, List<Instruction> instructions) {}

    static String text() {
        try {
            return Files.readString(Sources.file("deploy/docker/Dockerfile"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Dockerfile of(String text) {
        var arguments = new LinkedHashMap<String, String>();
        var stages = new LinkedHashMap<String, Stage>();
        var open = new ArrayList<Instruction>();
        for (var line : text.replaceAll("(?m)^\\s*#.*\\R?", "")
                .replaceAll("\\\\\\R", " ")
                .split("\\R", -1)) {
            if (line.isBlank()) {
                continue;
            }
            var instruction = new Instruction(
                    line.substring(0, line.indexOf(' ')),
                    line.substring(line.indexOf(' ')).strip());
            if (instruction.word().equals("FROM")) {
                var words = instruction.rest().split("\\s+");
                open = new ArrayList<>();
                stages.put(words[2], new Stage(words[0], open));
            } else if (stages.isEmpty()) {
                var pair = instruction.rest().split("=", 2);
                arguments.put(pair[0], pair[1]);
            } else {
                open.add(instruction);
            }
        }
        return new Dockerfile(arguments, stages);
    }

    /** Every instruction that makes a stage, those of the stages it stands on first. */
    List<Instruction> all(String stage) {
        var one = stages.get(stage);
        if (one == null) {
            return List.of();
        }
        return Stream.concat(all(one.from()).stream(), one.instructions().stream())
                .toList();
    }

    /** What is said last of something that can be said again. */
    String last(String stage, String word) {
        return all(stage).stream()
                .filter(one -> one.word().equals(word))
                .map(Instruction::rest)
                .reduce("", (_, later) -> later);
    }

    /** What a stage is begun with; nothing when there is no such stage. */
    String from(String stage) {
        return stages.getOrDefault(stage, new Stage("", List.of())).from();
    }

    /** The image a stage stands on in the end. */
    String image(String stage) {
        var from = from(stage);
        if (stages.containsKey(from)) {
            return image(from);
        }
        for (var argument : arguments.entrySet()) {
            from = from.replace("${" + argument.getKey() + "}", argument.getValue());
        }
        return from;
    }

    /** What a stage takes from the checkout, in its order; an argument of the build is filled in. */
    List<String> copied(String stage, Map<String, String> told) {
        var sources = new ArrayList<String>();
        for (var one : all(stage)) {
            if (one.word().equals("COPY") && !one.rest().startsWith("--from")) {
                var words = List.of(one.rest().split("\\s+"));
                words.subList(0, words.size() - 1).forEach(word -> sources.add(filled(word, told)));
            }
        }
        return sources;
    }

    private static String filled(String word, Map<String, String> told) {
        var filled = word;
        for (var one : told.entrySet()) {
            filled = filled.replace("${" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }
}
