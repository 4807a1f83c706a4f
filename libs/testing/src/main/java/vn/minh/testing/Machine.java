package vn.minh.testing;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The machine that a sealed hierarchy of states is, as a Mermaid diagram: a state is a record of the hierarchy, a move
 * is a method of it that answers a state. A move that answers a sealed interface may end in each state it permits.
 *
 * <p>The test of an aggregate calls {@link #isDrawnBeside}; with {@code -Dminh.redraw=true} the call draws the diagram
 * anew instead of comparing.
 *
 * @param state the sealed interface
 * @param first the state a new aggregate is in
 */
public record Machine(Class<?> state, Class<?> first) {

    private record Move(Class<?> from, String name, Class<?> to) {}

    public Machine {
        if (!state.isSealed() || !state.isAssignableFrom(first)) {
            throw new IllegalArgumentException(first + " is not a state of a sealed " + state);
        }
    }

    /** The diagram: states in the order of the source, each one's moves by name. */
    public String mermaid() {
        var lines = new ArrayList<String>(List.of("stateDiagram-v2", "    [*] --> " + first.getSimpleName()));
        concrete(state)
                .flatMap(this::moves)
                .map(move ->
                        "    %s --> %s : %s".formatted(move.from.getSimpleName(), move.to.getSimpleName(), move.name))
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    /** Fails unless {@code <Aggregate>.mermaid} beside the aggregate's source shows the machine as it is. */
    public void isDrawnBeside(Class<?> aggregate) {
        isDrawnIn(Path.of("src/main/java", aggregate.getPackageName().split("\\."))
                .resolve(aggregate.getSimpleName() + ".mermaid"));
    }

    void isDrawnIn(Path file) {
        try {
            if (Boolean.getBoolean("minh.redraw")) {
                Files.writeString(file, mermaid());
            }
            if (!Files.exists(file) || !Files.readString(file).equals(mermaid())) {
                throw new AssertionError(
                        "%s is stale; run the test once with -Dminh.redraw=true and look at the change. Now:%n%s"
                                .formatted(file, mermaid()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Move> moves(Class<?> from) {
        return Stream.concat(Arrays.stream(from.getDeclaredMethods()), shared(from))
                .filter(method -> isMove(from, method))
                .sorted(comparing(Method::getName)
                        .thenComparing(method -> method.getReturnType().getName()))
                .flatMap(method -> concrete(method.getReturnType()).map(to -> new Move(from, method.getName(), to)))
                .distinct();
    }

    /** Moves that several states have in common stand once, on the interface those states share. */
    private static Stream<Method> shared(Class<?> from) {
        return Arrays.stream(from.getMethods()).filter(Method::isDefault);
    }

    /** What a record keeps is no move, even if it keeps a state. */
    private boolean isMove(Class<?> from, Method method) {
        return state.isAssignableFrom(method.getReturnType())
                && !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers())
                && !Modifier.isPrivate(method.getModifiers())
                && (!from.isRecord()
                        || Arrays.stream(from.getRecordComponents())
                                .noneMatch(kept -> kept.getAccessor().equals(method)));
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(Machine::concrete)
                        .distinct()
                : Stream.of(type);
    }
}
