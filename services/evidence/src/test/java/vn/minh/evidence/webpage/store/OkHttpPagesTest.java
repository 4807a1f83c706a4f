package vn.minh.evidence.webpage.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.evidence.webpage.Fetched;
import vn.minh.evidence.webpage.PageAddress;
import vn.minh.evidence.webpage.Rules;
import vn.minh.evidence.webpage.Site;

class OkHttpPagesTest {

    private final Vertx vertx = Vertx.vertx();
    private final Site site = Site.open().html("/", "here");
    private final OkHttpPages pages = new OkHttpPages(Rules.trusting("127.0.0.1:*"), vertx);
    private final AtomicReference<Path> lent = new AtomicReference<>();

    @AfterEach
    void close() {
        site.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private <T> T fetch(Function<Fetched, Uni<T>> use) {
        var address = new PageAddress(site.url("/"), "127.0.0.1", site.port());
        return pages.fetch(address, fetched -> {
                    lent.set(((Fetched.Came) fetched).page().body());
                    assertThat(lent.get()).exists();
                    return use.apply(fetched);
                })
                .await()
                .indefinitely();
    }

    @Test
    void thePageIsLentAndThenForgotten() {
        var read = fetch(_ -> Uni.createFrom().item(() -> {
            try {
                return Files.readString(lent.get());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }));

        assertThat(read).isEqualTo("here");
        assertThat(lent.get()).doesNotExist();
    }

    @Test
    void aUseThatFailsLeavesNoFileEither() {
        assertThatThrownBy(() -> fetch(_ -> Uni.createFrom().failure(new IllegalStateException("ours"))))
                .hasMessage("ours");
        assertThat(lent.get()).doesNotExist();

        assertThatThrownBy(() -> fetch(_ -> {
                    throw new IllegalStateException("at once");
                }))
                .hasMessage("at once");
        assertThat(lent.get()).doesNotExist();
    }
}
