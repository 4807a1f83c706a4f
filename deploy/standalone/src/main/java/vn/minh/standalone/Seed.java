package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a demonstration needs before its first step: today the accounts; units, assignments and indicator sets follow
 * here, through the same interfaces that an administrator would use. Each kind of seed is sown once.
 */
final class Seed {

    private final Platform platform;

    Seed(Platform platform) {
        this.platform = platform;
    }

    void sow() {
        try {
            sowAccounts();
        } catch (IOException e) {
            throw new Trouble("the demonstration data could not be sown: " + e.getMessage(), e);
        }
    }

    private void sowAccounts() throws IOException {
        var file = platform.home().deploy("standalone/accounts.yaml");
        var mark = platform.home().run("accounts.sown");
        if (!isSown(file, mark)) {
            new RealmAdministration(platform.provider()).makeAccounts(Account.written(platform.home()));
            Files.copy(file, mark, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A changed file is sown again; what was there before is skipped by whoever receives it. */
    private static boolean isSown(Path file, Path mark) throws IOException {
        return Files.exists(mark) && Files.mismatch(file, mark) == -1;
    }
}
