package dev.armature.conformance.mapper.halfkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.engine.Engine;
import dev.armature.runtime.operation.DescribeTableRequest;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.table.PageRequest;
import dev.armature.runtime.table.UniqueViolation;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One half of a table's key is composed, and the other a component as it is. */
final class HalfComposedKeysTest {
    private final Engine engine = Engine.inMemory();
    private final SoundingsTable table = SoundingsTable.over(engine.client());
    private final SoundingRepository soundings = table.soundings();
    private final AssetsTable assets = AssetsTable.over(engine.client());

    @BeforeEach
    void createTables() {
        table.createIfMissing();
        assets.createIfMissing();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static Sounding sounding(long number, int depth) {
        return new Sounding("Ada#1", "v", number, depth, "good", "label " + number);
    }

    private void storeSoundings() {
        LongStream.of(-5, 2, 10, 100).forEach(number -> soundings.put(sounding(number, (int) (1000 - number))));
        soundings.put(new Sounding("Ada", "1#v", 2, 0, "poor", "another"));
    }

    private static List<Long> numbers(List<Sounding> found) {
        return found.stream().map(Sounding::number).toList();
    }

    @Test
    void aComponentIsStoredAsItIsBesideAKeyThatIsEscaped() {
        assertThat(SoundingCodec.INSTANCE.encode(sounding(7, 3)).toMap())
                .hasToString(
                        "{pk=S[value=SHIP#Ada%231#v], qualityPk=S[value=Q#good], qualitySk=S[value=Ada%231], "
                                + "ship=S[value=Ada#1], n=N[value=7], depth=N[value=3], quality=S[value=good], label=S[value=label 7]}");
    }

    @Test
    void aNumberIsTheSortKeyOfTheTable() {
        var keys = engine.client()
                .call(Operation.DESCRIBE_TABLE, new DescribeTableRequest("Soundings"))
                .table()
                .keySchema();

        assertThat(keys).map(Object::toString).hasSize(2);
        assertThat(table.verify()).isEmpty();
        assertThat(assets.verify()).isEmpty();
    }

    @Test
    void numbersAreOrderedAndRangedAsNumbers() {
        storeSoundings();

        assertThat(numbers(soundings.byShip("Ada#1", "v").toList())).containsExactly(-5L, 2L, 10L, 100L);
        assertThat(numbers(soundings.byShip("Ada#1", "v").number().ge(3L).toList()))
                .containsExactly(10L, 100L);
        assertThat(numbers(soundings
                        .byShip("Ada#1", "v")
                        .number()
                        .between(-10L, 2L)
                        .descending()
                        .toList()))
                .containsExactly(2L, -5L);
        assertThat(soundings.byShip("Ada", "1#v").number().eq(2L).toList()).hasSize(1);
    }

    @Test
    void pagesContinueWhereTheyEnded() {
        storeSoundings();

        var first = soundings.byShip("Ada#1", "v").page(PageRequest.of(3));
        var second = soundings
                .byShip("Ada#1", "v")
                .page(PageRequest.of(3, first.nextToken().orElseThrow()));

        assertThat(numbers(first.items())).containsExactly(-5L, 2L, 10L);
        assertThat(numbers(second.items())).containsExactly(100L);
    }

    @Test
    void itemsAreFoundChangedAndDeletedByKey() {
        storeSoundings();
        SoundingKey key = soundings.keyOf("Ada#1", "v", 10);

        soundings.update(key).set(u -> u.depth().to(5).quality().to("poor")).execute();

        assertThat(soundings.get("Ada#1", "v", 10))
                .get()
                .extracting(Sounding::depth)
                .isEqualTo(5);
        assertThat(soundings.byQuality("poor").ship().eq("Ada#1").toList())
                .map(SoundingByQuality::number)
                .containsExactly(10L);
        soundings.delete(soundings.get("Ada#1", "v", 10).orElseThrow());
        assertThat(soundings.get(key)).isEmpty();
    }

    @Test
    void anUpsertMakesAnItemThatCanBeRead() {
        SoundingKey key = soundings.keyOf("Bob", "w", 4);

        soundings
                .upsert(key)
                .set(u -> u.depth().to(1).quality().to("good").label().to("x"))
                .execute();

        assertThat(soundings.get(key)).contains(new Sounding("Bob", "w", 4, 1, "good", "x"));
    }

    @Test
    void indexesAndProjectionsReadBothHalves() {
        storeSoundings();

        assertThat(soundings.byDepth("Ada#1", "v").depth().lt(998).toList())
                .map(Sounding::number)
                .containsExactly(100L, 10L);
        assertThat(soundings
                        .byShip("Ada#1", "v")
                        .as(SoundingDepthProjection.OF_SOUNDING)
                        .toList())
                .contains(new SoundingDepth("Ada#1", -5, 1005));
        assertThat(soundings.scan().toList()).hasSize(5);
    }

    @Test
    void uniqueValuesHaveMarkersBesideNumbers() {
        storeSoundings();

        assertThatThrownBy(() -> soundings.create(new Sounding("Cy", "u", 1, 1, "good", "label 2")))
                .isInstanceOf(UniqueViolation.class);
        assertThat(soundings.create(new Sounding("Cy", "u", 1, 1, "good", "label 3")))
                .isNotNull();
    }

    @Test
    void declaredRepositoriesAskForBothHalves() {
        storeSoundings();
        Soundings declared = SoundingsQueries.over(soundings);

        assertThat(declared.find("Ada#1", "v", 2)).isPresent();
        assertThat(numbers(declared.since("Ada#1", "v", 10))).containsExactly(10L, 100L);
    }

    @Test
    void entitiesShareAPartitionThatIsANumber() {
        assets.plants().put(new Plant(7, "North"));
        assets.pumps().put(new Pump(7, "b", 2, 0));
        assets.pumps().put(new Pump(7, "a", 11, 0));
        assets.pumps().put(new Pump(8, "a", 1, 0));

        assertThat(assets.byPartition(7).toList())
                .containsExactly(new Plant(7, "North"), new Pump(7, "a", 11, 0), new Pump(7, "b", 2, 0));
        assertThat(assets.pumps().bySite(7).hall().eq("b").toList()).containsExactly(new Pump(7, "b", 2, 0));
        assertThat(assets.plantWithPumps(7).orElseThrow().pumps()).hasSize(2);
        assertThat(assets.pumps().get(7, "a", 11)).isPresent();
    }

    @Test
    void anUpsertInASharedTableCopiesNoKey() {
        assets.pumps()
                .upsert(assets.pumps().keyOf(7, "a", 1))
                .set(u -> u.hours().to(3))
                .execute();

        assertThat(assets.pumps().get(7, "a", 1)).contains(new Pump(7, "a", 1, 3));
    }

    @Test
    void transactionsAndBatchesTakeThem() {
        assets.transactWrite(tx -> tx.create(new Plant(9, "South")).create(new Pump(9, "c", 1, 0)));

        var wanted = assets.pumps().batchGetting(List.of(assets.pumps().keyOf(9, "c", 1)));

        assertThat(assets.batchGet(wanted).get(wanted).found()).hasSize(1);
        assets.pumps().delete(assets.pumps().get(9, "c", 1).orElseThrow());
        assertThat(assets.byPartition(9).toList()).containsExactly(new Plant(9, "South"));
    }
}
