package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;

/** Use case: ends as it is told to, now or later. Nothing in it says that it is measured. */
@ApplicationScoped
public class TryOut {

    enum End {
        DONE,
        REFUSED,
        REFUSED_AT_ONCE,
        BROKEN
    }

    public record Command(End end) {}

    public Uni<String> handle(Command command) {
        return switch (command.end()) {
            case DONE -> Uni.createFrom().item("done");
            case REFUSED -> Uni.createFrom().failure(refusal());
            case REFUSED_AT_ONCE -> throw refusal();
            case BROKEN -> Uni.createFrom().failure(new IllegalStateException("broken"));
        };
    }

    private static Rejected refusal() {
        return new Rejected(new Conflict("refused", "Không hợp lệ.", "Bỏ qua."));
    }
}
