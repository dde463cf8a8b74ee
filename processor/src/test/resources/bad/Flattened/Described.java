package orders;

import dev.armature.annotation.*;

final class Described {
    record Point(int x, int y) {}

    record Size(int width, int height) {}

    @Document
    @Mixin(of = Size.class)
    interface SizeMixin {}

    @Mixin(of = Point.class)
    interface PointMixin {}

    @Document
    static final class Bean {
        private String text;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    @Document
    enum Colour {
        RED
    }

    @Document
    record Loop(@Flatten Loop loop) {}

    @Table(name = "Described")
    record Place(
            @PartitionKey String id,
            @Flatten(mixin = SizeMixin.class) Point other,
            @Flatten(mixin = PointMixin.class) Point undocumented,
            @Flatten Point plain,
            @Flatten Bean bean,
            @Flatten Colour colour) {}
}
