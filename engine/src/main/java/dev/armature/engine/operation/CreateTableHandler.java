package dev.armature.engine.operation;

import dev.armature.engine.catalog.Catalog;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.stream.StreamTrimmer;
import dev.armature.engine.time.EngineClock;
import dev.armature.engine.wording.RequestWording;
import dev.armature.runtime.error.ResourceInUseException;
import dev.armature.runtime.operation.CreateTableRequest;
import dev.armature.runtime.operation.CreateTableResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * CreateTable: defines a table. It can be used at once; the answer still says that it is being created, as the service's
 * does.
 */
final class CreateTableHandler implements OperationHandler<CreateTableRequest, CreateTableResponse> {
    private final Catalog catalog;
    private final ChangeDescriber describer;
    private final EngineClock clock;
    private final RandomGenerator random;
    private final StreamTrimmer trimmer;

    CreateTableHandler(
            Catalog catalog,
            ChangeDescriber describer,
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
        CapacityCheck.checkCreated(request);
        request.sseSpecification().ifPresent(EncryptionKeys::check);
        TagCheck.check(request.tags());
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        Optional<TableDefinition> table = catalog.create(Warming.created(request), id, clock.millis());
        if (table.isEmpty()) {
            throw new ResourceInUseException(RequestWording.tableExists(request.tableName()));
        }
        if (table.get().openStream() != null) {
            trimmer.start();
        }
        return new CreateTableResponse(describer.created(table.get(), request));
    }
}
