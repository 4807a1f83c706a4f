package vn.minh.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minh.standalone.Trouble;

class PlaceTest {

    @TempDir
    Path disk = Path.of("");

    @Test
    void aBackupIsNobodyElsesBusiness() throws IOException {
        var place = Place.take(disk.resolve("a/b"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderWithSomethingInItIsRefusedAndKeepsIt() throws IOException {
        Files.writeString(disk.resolve("mine"), "x");

        assertThatThrownBy(() -> Place.take(disk)).isInstanceOf(Trouble.class).hasMessageContaining("is not empty");

        assertThat(disk.resolve("mine")).exists();
    }

    @Test
    void aFailedBackupLeavesTheFolderAsItFoundIt() throws IOException {
        var made = Place.take(disk.resolve("made"));
        var found = Place.take(Files.createDirectory(disk.resolve("found")));
        for (var place : List.of(made, found)) {
            Files.createDirectory(place.folder().resolve("topics"));
            Files.writeString(place.folder().resolve("postgres.tar.gz"), "half");
            place.leave();
        }

        assertThat(made.folder()).doesNotExist();
        assertThat(found.folder()).isEmptyDirectory();
    }

    @Test
    void aDiskThatIsTooSmallIsSaidBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> Place.requireRoom(disk, 50_000_000, 49_000_000))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("only 46 MB are free")
                .hasMessageContaining("47 MB are needed");
    }

    @Test
    void aBackupOfAnotherFormatIsRefused() throws IOException {
        new Manifest(2, "", "9", "", Map.of(), Map.of(), Map.of(), 0, 0, Map.of()).write(disk);

        assertThatThrownBy(() -> CheckBackup.require(disk))
                .hasMessageContaining("format 2")
                .hasMessageContaining("(9)");
    }
}
