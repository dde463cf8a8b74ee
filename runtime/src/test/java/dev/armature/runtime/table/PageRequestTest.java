package dev.armature.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PageRequestTest {
    @Test
    void beginsAtTheFirstPageWithoutToken() {
        assertThat(PageRequest.of(25, null)).isEqualTo(PageRequest.of(25));
        assertThat(PageRequest.of(25, "AbC").token()).isEqualTo(Optional.of("AbC"));
    }

    @Test
    void refusesPagesOfNothing() {
        assertThatThrownBy(() -> PageRequest.of(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
