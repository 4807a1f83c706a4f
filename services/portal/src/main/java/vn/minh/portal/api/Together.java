package vn.minh.portal.api;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
        return CompletableFuture.supplyAsync(question, threads)::join;
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
