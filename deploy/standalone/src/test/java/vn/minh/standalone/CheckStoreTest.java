package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the operator reads of a comparison, and when the command fails. */
class CheckStoreTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void nothingWrongIsOneLine() throws IOException {
        boolean whole = tell("""
                {"objects": 3, "versions": 4, "orphans": [], "losses": [], "damaged": [], "truncated": false}""", false);

        assertThat(whole).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo("compared 3 objects with 4 stored versions: 0 lost or damaged, 0 orphans\n");
    }

    @Test
    void aLossIsNamedWithTheDossiersThatSealItAndFailsTheCommand() throws IOException {
        boolean whole = tell("""
                {"objects": 3, "versions": 4, "orphans": [], "damaged": [], "truncated": true, "losses": [
                  {"problem": "OTHER_SIZE", "evidenceId": "e-1", "code": "MC.1.3.02", "version": 2, "unit": "HN-THCS-A",
                   "sha256": "abc", "size": 12, "sealedBy": [{"selfAssessmentId": "d-1", "round": 1}]}]}""", false);

        assertThat(whole).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("lost     MC.1.3.02 version 2 of HN-THCS-A, evidence e-1, other size, sha256 abc, 12 bytes,"
                        + " sealed in dossier d-1 round 1\n")
                .contains("there is more than is named here\n");
    }

    @Test
    void orphansAreNamedAndCostNoProof() throws IOException {
        boolean whole = tell("""
                {"objects": 3, "versions": 4, "losses": [], "damaged": [], "truncated": false, "orphans": [
                  {"kind": "UNFINISHED_UPLOAD", "bucket": "minh-quarantine", "key": "k.1", "since": "2026-11-22T00:00:00Z",
                   "ageSeconds": 9}]}""", true);

        assertThat(whole).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("orphan   minh-quarantine/k.1, unfinished upload, parts, since 2026-11-22T00:00:00Z\n")
                .contains("byte by byte");
    }

    private boolean tell(String answer, boolean deep) throws IOException {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return CheckStore.tell(Data.JSON.readTree(answer), deep, out);
    }
}
