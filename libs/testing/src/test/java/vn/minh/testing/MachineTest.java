package vn.minh.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

    sealed interface Door {

        /** Where a door may be after it was let go. */
        sealed interface LetGo extends Door {
            default Removed burn() {
                return new Removed();
            }
        }

        record Closed(int times) implements LetGo {
            Open open() {
                return new Open(this);
            }

            private Closed counted() {
                return new Closed(times + 1);
            }
        }

        record Open(Closed before) implements LetGo {
            LetGo letGo() {
                return before.counted();
            }

            Removed takeOut() {
                return new Removed();
            }
        }

        record Removed() implements Door {}
    }

    private static final Machine DOOR = new Machine(Door.class, Door.Closed.class);

    @Test
    void everyMoveIsDrawnAndNothingElse() {
        var drawn = DOOR.mermaid();

        assertThat(drawn).isEqualTo("""
                stateDiagram-v2
                    [*] --> Closed
                    Closed --> Removed : burn
                    Closed --> Open : open
                    Open --> Removed : burn
                    Open --> Closed : letGo
                    Open --> Open : letGo
                    Open --> Removed : takeOut
                """);
    }

    @Test
    void theDiagramOfTheMachineAsItIsPasses(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("Door.mermaid"), DOOR.mermaid());

        assertThatCode(() -> DOOR.isDrawnIn(file)).doesNotThrowAnyException();
    }

    @Test
    void aMissingMoveIsFound(@TempDir Path folder) throws Exception {
        var stale = DOOR.mermaid().replace("    Open --> Removed : takeOut\n", "");
        var file = Files.writeString(folder.resolve("Door.mermaid"), stale);

        assertThatThrownBy(() -> DOOR.isDrawnIn(file)).hasMessageContaining("stale");
    }

    @Test
    void aMissingDiagramIsFound(@TempDir Path folder) {
        var nowhere = folder.resolve("Door.mermaid");

        assertThatThrownBy(() -> DOOR.isDrawnIn(nowhere)).hasMessageContaining("-Dminh.redraw=true");
    }

    @Test
    void anOpenHierarchyIsNoMachine() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Machine(Number.class, Integer.class));
    }
}
