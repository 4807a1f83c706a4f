package vn.minh.sandbox.records;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything this database holds. */
public interface Records {

    /** Takes a sound update or withdrawal if it is newer than what stands; a repeat gets the receipt it had. */
    Uni<Receipt> take(Update update);

    /** Puts a message aside that cannot be answered; the same one twice is kept once. */
    Uni<Void> putAside(String place, String reason, byte[] message);

    /** In the order of their keys. */
    Uni<List<Held>> list(@Nullable String unit, String after, int most);

    Uni<Optional<Held>> find(String key);

    /** False when there is none. */
    Uni<Boolean> delete(String key);

    /**
     * Changes what is held without a message, as a hand in the database would.
     *
     * @param fields JSON object; its fields take the place of those held, {@code null} takes one away
     * @return false when there is no such record
     */
    Uni<Boolean> spoil(String key, String fields);
}
