package library;

import dev.armature.runtime.codec.ItemCodec;
import java.util.List;

public final class RoundTrip {

    private RoundTrip() {}

    /** Returns each value as it is read back from its item. */
    public static List<Object> run() {
        Shelf.Book book = Shelf.Book.builder()
                .isbn("1")
                .title("t")
                .lent(true)
                .isRare(true)
                .tag("a")
                .cover(new Shelf.Cover("red", List.of(1, 2)))
                .version(3)
                .build();
        Shelf.Fine fine = new Shelf.Fine();
        fine.setId("f");
        fine.setCents(5);
        fine.setPaid(true);
        Shelf.Disc disc = Shelf.Disc.builder().id("d").withMinutes(74).build();
        return List.of(
                back(BookCodec.INSTANCE, book),
                back(ReaderCodec.INSTANCE, new Shelf.Reader("r", 1999, true)),
                back(FineCodec.INSTANCE, fine),
                back(DiscCodec.INSTANCE, disc),
                back(ChartCodec.INSTANCE, Shelf.Chart.of("m", 0.5)));
    }

    private static <T> T back(ItemCodec<T> codec, T value) {
        return codec.decode(codec.encode(value));
    }
}
