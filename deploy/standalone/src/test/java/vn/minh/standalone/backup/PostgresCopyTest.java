package vn.minh.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minh.standalone.Trouble;

class PostgresCopyTest {

    @TempDir
    Path data = Path.of("");

    @Test
    void theWalIsCopiedFromTheFirstSegmentToTheLastAlsoAcrossALog() {
        assertThat(PostgresCopy.segments("0000000100000000000000FE", "000000010000000100000001"))
                .containsExactly(
                        "0000000100000000000000FE",
                        "0000000100000000000000FF",
                        "000000010000000100000000",
                        "000000010000000100000001");
    }

    @Test
    void aChangedTimelineIsRefused() {
        assertThatThrownBy(() -> PostgresCopy.segments("000000010000000000000001", "000000020000000000000001"))
                .isInstanceOf(Trouble.class);
    }

    @Test
    void whatBelongsToTheRunningServerIsLeftOut() throws IOException {
        write("base/5/1259", "base/5/pg_internal.init", "base/pgsql_tmp/t1", "PG_VERSION", "postmaster.pid");
        write("pg_wal/000000010000000000000001", "pg_replslot/minh_backup/state", "global/pg_control", "pg_xact/0000");
        Files.createDirectories(data.resolve("pg_tblspc"));

        var found = new ClusterFiles(data).list();

        assertThat(found.files()).containsExactlyInAnyOrder("base/5/1259", "PG_VERSION", "pg_xact/0000");
        assertThat(found.folders()).contains("pg_wal", "pg_replslot", "pg_tblspc", "pg_wal/archive_status");
    }

    @Test
    void aTablespaceElsewhereIsRefusedRatherThanMissed() throws IOException {
        write("pg_tblspc/16400/x");

        assertThatThrownBy(() -> new ClusterFiles(data).list())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("tablespaces outside");
    }

    private void write(String... names) throws IOException {
        for (var name : names) {
            Files.createDirectories(data.resolve(name).getParent());
            Files.writeString(data.resolve(name), "x");
        }
    }
}
