package vn.minh.portal.api;

import io.opentelemetry.context.Context;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks several services at once, so that a page takes as long as the slowest of them and not all in a row. */
@ApplicationScoped
public class Together {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public <T extends @Nullable Object> Supplier<T> ask(Supplier<T> question) {
        var answer = CompletableFuture.supplyAsync(Context.current().wrapSupplier(question), threads);
        return () -> joined(answer);
    }

    /** A question that fails fails here as it did there. */
    private static <T extends @Nullable Object> T joined(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException own ? own : failed;
        }
    }

    public <A, B> List<B> each(List<A> all, Function<A, B> question) {
        return all.stream().map(one -> ask(() -> question.apply(one))).toList().stream()
                .map(Supplier::get)
                .toList();
    }

    @PreDestroy
    void end() {
        threads.close();
    }
}
