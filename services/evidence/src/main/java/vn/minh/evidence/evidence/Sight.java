package vn.minh.evidence.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a piece of evidence somebody gets to see. Whoever sees nothing of it finds it absent. */
public sealed interface Sight {

    Evidence evidence();

    /** Her own unit's: everything, and how to bring what is awaited. */
    record Own(Evidence evidence) implements Sight {}

    /** Of her city: everything that is there. */
    record City(Evidence evidence) implements Sight {}

    /**
     * Submitted to an authority that she reviews for: of the contents nothing but what dossiers name for which it is
     * responsible now, or on whose appeal she decides. The description is the one of today; what it was at the moment of sealing stands in the dossier's catalogue.
     *
     * @param seals of those dossiers, oldest first; never empty
     */
    record Submitted(Evidence evidence, List<Seal> seals) implements Sight {

        public Submitted {
            seals = List.copyOf(seals);
        }

        private boolean names(Version version) {
            return seals.stream().anyMatch(seal -> seal.version() == version.number());
        }
    }

    /** Whether what may become of it is hers to see: a replacement on its way, a refused one. */
    default boolean isWhole() {
        return switch (this) {
            case Own _, City _ -> true;
            case Submitted _ -> false;
        };
    }

    /** Whether she may bring what is awaited. */
    default boolean isOwn() {
        return switch (this) {
            case Own _ -> true;
            case City _, Submitted _ -> false;
        };
    }

    /** What is kept and hers to see, oldest first. */
    default List<Version> versions() {
        var all = evidence().versions();
        return switch (this) {
            case Own _, City _ -> all;
            case Submitted submitted -> all.stream().filter(submitted::names).toList();
        };
    }

    /** What she gets who names no version: the latest, for a reviewer the one sealed latest. */
    default Optional<Version> current() {
        return switch (this) {
            case Own _, City _ -> versions().stream().reduce((_, later) -> later);
            case Submitted submitted -> version(submitted.seals().getLast().version());
        };
    }

    default Optional<Version> version(int number) {
        return versions().stream().filter(one -> one.number() == number).findFirst();
    }

    /** The version asked for, or the current one. One that is not hers to see is absent. */
    default Version open(@Nullable Integer asked) {
        if (!(evidence().state() instanceof State.Kept)) {
            throw evidence().illegal("download");
        }
        return (asked == null ? current() : version(asked)).orElseThrow(evidence()::absent);
    }

    /** The dossier that opened the version to her, the latest where several did; none is needed for her own. */
    default Optional<UUID> dossier(Version version) {
        return switch (this) {
            case Own _, City _ -> Optional.empty();
            case Submitted submitted ->
                submitted.seals().reversed().stream()
                        .filter(seal -> seal.version() == version.number())
                        .map(Seal::selfAssessmentId)
                        .findFirst();
        };
    }
}
