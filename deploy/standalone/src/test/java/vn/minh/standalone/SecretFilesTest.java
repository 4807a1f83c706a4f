package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aServiceKnowsItsOwnSecretsAndNoOthers() throws IOException {
        write();

        assertThat(read("review.properties"))
                .contains("minh.db.app.password=", "minh.db.owner.password=")
                .hasLineCount(2);
        assertThat(read("evidence.properties")).contains("minh.s3.secret-key=").doesNotContain("client");
        assertThat(read("prepare.properties"))
                .contains("postgres.superuser=", "db.keycloak.owner=", "client.minh-demo=", "account.admin=");
    }

    @Test
    void containersOfOtherUsersMayReadTheFilesAndNobodyElseGetsToThem() throws IOException {
        write();

        assertThat(mode(secrets())).isEqualTo("rwx------");
        assertThat(mode(secrets().resolve("portal.properties"))).isEqualTo("rw-r--r--");
        assertThat(mode(secrets().resolve("all.properties"))).isEqualTo("rw-------");
    }

    @Test
    void whatIsThereIsKeptAndWhatIsMissingIsMadeWithTheSamePasswords() throws IOException {
        write();
        var before = read("portal.properties");
        Files.writeString(secrets().resolve("review.properties"), "changed by hand\n");
        Files.delete(secrets().resolve("portal.properties"));

        var written = SecretFiles.of(Home.at(folder)).write();

        assertThat(written).containsExactly(secrets().resolve("portal.properties"));
        assertThat(read("portal.properties")).isEqualTo(before);
        assertThat(read("review.properties")).isEqualTo("changed by hand\n");
    }

    @Test
    void aResetLeavesThemToTheContainersWhoseDataKnowThem() throws IOException {
        write();
        Files.writeString(folder.resolve("secrets.properties"), "gone\n");
        Files.createDirectories(folder.resolve("data/postgres"));

        Folders.empty(folder, SecretFiles.FOLDER);

        assertThat(folder).isDirectoryNotContaining(child -> !child.endsWith("compose"));
        assertThat(read("portal.properties")).isNotEmpty();
    }

    private void write() throws IOException {
        SecretFiles.of(Home.at(folder)).write();
    }

    private Path secrets() {
        return folder.resolve("compose");
    }

    private String read(String file) throws IOException {
        return Files.readString(secrets().resolve(file));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
