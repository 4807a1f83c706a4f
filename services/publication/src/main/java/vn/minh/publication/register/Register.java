package vn.minh.publication.register;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public register: a read model that is written by facts alone and can be dropped and read again. */
public interface Register {

    /**
     * A school in a list.
     *
     * @param place where it stands in the list: the next page starts after it
     * @param latest its newest result, which may have been revoked; absent when none is recognised yet
     */
    record Found(
            RegisteredUnit unit, String place, @Nullable RegisterEntry latest) {}

    /**
     * What a code proves.
     *
     * @param replaced whether another decision stands for the same school, year and set
     * @param replacedBy the decision that an appeal put in its place; absent when a later one just came after it
     * @param replaces the decision whose place it took after an appeal
     */
    record Certificate(
            RegisterEntry entry,
            boolean replaced,
            @Nullable RegisterEntry replacedBy,
            @Nullable RegisterEntry replaces) {}

    /** Schools whose name or code has all the words, in the order of their names. */
    Uni<List<Found>> search(SearchWords words, String after, int most);

    /** The schools recognised last whose level stands, newest first. */
    Uni<List<RegisterEntry>> latest(int most);

    Uni<Optional<RegisteredUnit>> school(String code);

    /** Newest year first; of a year, the decision that stands first. */
    Uni<List<RegisterEntry>> entries(String school);

    Uni<Optional<RegisterEntry>> entry(UUID recognition);

    Uni<Optional<Certificate>> certificate(String verificationCode);

    Uni<Optional<RegisteredUnit>> unit(String code);

    Uni<Optional<KnownSet>> set(String key);

    Uni<Void> put(RegisteredUnit unit);

    Uni<Void> put(KnownSet set);

    Uni<Void> put(RegisterEntry entry);
}
