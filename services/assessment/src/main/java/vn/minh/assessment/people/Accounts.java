package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accounts at the identity provider. Every write may be repeated after any interruption; while the provider is
 * away each answers {@code Unavailable}.
 */
public interface Accounts {

    record New(String username, String name, @Nullable String email, String unit) {}

    /** @param clientId deterministic, so that a repeat meets what the first try left */
    record NewSoftware(String clientId, String name, String unit) {}

    /**
     * @param fresh made now, or left by a try that was interrupted: nobody can sign in with it and it may do nothing;
     *     false when the name is somebody's
     */
    record Prepared(String id, boolean fresh) {}

    Uni<Optional<Account>> find(String id);

    /** People of the unit, without their roles; software is not among them. */
    Uni<List<Account>> ofUnit(String unit);

    /** Makes an account that is disabled, without password and roles. */
    Uni<Prepared> prepare(New account);

    /** Makes a client that cannot get a token yet; the id is that of its service account. */
    Uni<Prepared> prepareSoftware(NewSoftware software);

    /** Sets a password that has to be changed when it is used; empty when she has signed in already. */
    Uni<Optional<String>> firstPassword(String id);

    /** A new secret of the client; the one before it is worth nothing any more. */
    Uni<String> newSecret(String clientId);

    /** Brings the account in step; one that is shut out loses its sessions too. */
    Uni<Void> follow(String id, Standing standing);
}
