package vn.minh.evidence.evidence;

/** Where the bytes of an attempt lie in quarantine: each attempt at a place of its own. */
public record UploadKey(Evidence.Id id, int attempt) {

    @Override
    public String toString() {
        return id.value() + "." + attempt;
    }
}
