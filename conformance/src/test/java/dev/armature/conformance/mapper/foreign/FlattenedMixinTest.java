package dev.armature.conformance.mapper.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.mapper.foreign.library.Firm;
import dev.armature.conformance.mapper.foreign.library.Person;
import dev.armature.engine.Engine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes that one does not own, in a table of several entities. */
final class FlattenedMixinTest {
    private static final Person ANN = new Person("p1", "Ann", LocalDate.of(1990, 5, 1));
    private static final Firm ACME =
            Firm.builder().name("Acme").seat(Optional.of("Ulm")).build();

    private final Engine engine = Engine.inMemory();
    private final ContactsTable table = ContactsTable.over(engine.client());

    @BeforeEach
    void createTable() {
        table.createIfMissing();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void componentsInTheKeyAreStoredThereAndTheOthersBesideIt() {
        Contact contact = new Contact(ANN, Optional.of(ACME));

        assertThat(ContactCodec.INSTANCE.encode(contact).toMap().keySet())
                .containsExactly("pk", "sk", "_type", "namePk", "nameSk", "n", "born", "firm_name", "firm_seat");
    }

    @Test
    void everyFormComesBack() {
        table.contacts().put(new Contact(ANN, Optional.of(ACME)));
        table.contacts().put(new Contact(new Person("p2", "Bob", LocalDate.EPOCH), Optional.empty()));

        Contact ann = table.contacts().get("p1").orElseThrow();
        assertThat(ann.person()).usingRecursiveComparison().isEqualTo(ANN);
        assertThat(ann.firm()).get().usingRecursiveComparison().isEqualTo(ACME);
        assertThat(table.contacts().get("p2").orElseThrow().firm()).isEmpty();
    }

    @Test
    void aPartitionGivesThemAmongOtherEntities() {
        table.contacts().put(new Contact(ANN, Optional.of(ACME)));
        table.remarks().put(new Remark("p1", 1, "met in Ulm"));

        List<Entry> entries = table.byPartition("p1").toList();

        assertThat(entries)
                .map(entry ->
                        Entries.<String>fold(entry, contact -> contact.person().getName(), remark -> remark.text()))
                .containsExactly("Ann", "met in Ulm");
    }

    @Test
    void anIndexIsComposedOfWhatIsInThem() {
        table.contacts().put(new Contact(ANN, Optional.of(ACME)));
        table.contacts().put(new Contact(new Person("p2", "Ann", LocalDate.EPOCH), Optional.empty()));

        assertThat(table.contacts().byName("Ann").toList())
                .map(contact -> contact.person().getId())
                .containsExactly("p1");
        assertThat(table.contacts().byName("Ann").firmName().beginsWith("Ac").toList())
                .hasSize(1);
    }

    @Test
    void anUpdateMovesThemInTheIndex() {
        table.contacts().put(new Contact(ANN, Optional.of(ACME)));

        table.contacts()
                .update(table.contacts().keyOf("p1"))
                .set(u -> u.personName().to("Anna").firmName().to("Bcme"))
                .execute();

        assertThat(table.contacts().byName("Ann").toList()).isEmpty();
        assertThat(table.contacts().byName("Anna").firmName().eq("Bcme").toList())
                .hasSize(1);
    }

    @Test
    void projectionsReadTheirKeysAndTheirAttributes() {
        table.contacts().put(new Contact(ANN, Optional.of(ACME)));

        assertThat(table.contacts()
                        .byPersonId("p1")
                        .as(ContactNameProjection.OF_CONTACT)
                        .toList())
                .containsExactly(new ContactName("p1", "Ann"));
    }

    @Test
    void transactionsAndUpsertsTakeThem() {
        table.transactWrite(tx -> tx.create(new Contact(ANN, Optional.empty())).create(new Remark("p1", 1, "text")));

        table.contacts()
                .upsert(table.contacts().keyOf("p2"))
                .set(u -> u.personName().to("Bob").personBorn().to(LocalDate.EPOCH))
                .execute();

        assertThat(table.contacts().get("p2").orElseThrow().person())
                .usingRecursiveComparison()
                .isEqualTo(new Person("p2", "Bob", LocalDate.EPOCH));
        table.contacts().delete(new Contact(ANN, Optional.empty()));
        assertThat(table.byPartition("p1").toList()).hasSize(1);
    }
}
