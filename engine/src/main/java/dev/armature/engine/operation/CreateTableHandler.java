package dev.armature.engine.operation;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.stream.StreamTrimmer;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ResourceInUseException;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.CreateTableResponse;
import dev.armature.runtime.operation.TableStatus;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * CreateTable: defines a table. It can be used at once; the answer still says that it is being created, as the service's
 * does.
 */
final class CreateTableHandler implements OperationHandler<CreateTableRequest, CreateTableResponse> {
    private final Catalog catalog;
    private final TableDescriber describer;
    private final EngineClock clock;
    private final RandomGenerator random;
    private final StreamTrimmer trimmer;

    CreateTableHandler(
            Catalog catalog,
            TableDescriber describer,
            EngineClock clock,
            RandomGenerator random,
            StreamTrimmer trimmer) {
        this.catalog = catalog;
        this.describer = describer;
        this.clock = clock;
        this.random = random;
        this.trimmer = trimmer;
    }

    @Override
    public CreateTableResponse handle(CreateTableRequest request) {
        CreateTableCheck.check(request);
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        Optional<TableDefinition> table = catalog.create(request, id, clock.millis());
        if (table.isEmpty()) {
            throw new ResourceInUseException(RequestWording.tableExists(request.tableName()));
        }
        if (table.get().openStream() != null) {
            trimmer.start();
        }
        return new CreateTableResponse(describer.describe(table.get(), TableStatus.CREATING));
    }
}
