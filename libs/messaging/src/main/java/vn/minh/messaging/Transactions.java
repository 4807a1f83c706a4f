package vn.minh.messaging;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;
import vn.minh.observability.Wordless;

/**
 * Opens a transaction, or joins the one that is open on this context, so that a use case, its fact and the answer kept
 * for a repeat commit together. When the outermost commits after something was told, the relay is woken.
 */
@ApplicationScoped
public class Transactions {

    private static final Logger LOG = Logger.getLogger(Transactions.class);
    private static final String TOLD = "minh.told";

    private final Mutiny.SessionFactory sessions;
    private final RelayBell bell;

    Transactions(Mutiny.SessionFactory sessions, RelayBell bell) {
        this.sessions = sessions;
        this.bell = bell;
    }

    public <T> Uni<T> run(Function<Mutiny.Session, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> sessions.getCurrentSession() == null ? outermost(work) : joined(work));
    }

    private <T> Uni<T> outermost(Function<Mutiny.Session, Uni<T>> work) {
        return joined(work)
                .invoke(() -> {
                    if (ContextLocals.remove(TOLD)) {
                        bell.ring();
                    }
                })
                .onFailure(Failure::isBusy)
                .transform(Transactions::unavailable);
    }

    /** A person is told to come again; a message is tried again. The reason stands in the log. */
    private static Rejected unavailable(Throwable busy) {
        LOG.warn("the database was busy", Wordless.of(busy));
        return new Rejected(new Unavailable(
                "Dữ liệu này đang được xử lý hoặc hệ thống đang bận; chưa có gì được ghi lại.",
                "Thử lại sau ít phút."));
    }

    private <T> Uni<T> joined(Function<Mutiny.Session, Uni<T>> work) {
        return sessions.withTransaction((session, _) -> work.apply(session));
    }

    /** Called by the event log: this transaction has something to tell. */
    static void told() {
        ContextLocals.put(TOLD, true);
    }
}
