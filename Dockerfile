# The server in a container: build the jar first (mvn -pl server -am package), then `docker build -t armature .`
FROM eclipse-temurin:21-jre
RUN useradd --system --no-create-home armature
COPY server/target/armature-server.jar /opt/armature/armature-server.jar
USER armature
EXPOSE 8000
# A container has an address of its own, so loopback would be out of reach.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", "/opt/armature/armature-server.jar", "--host", "0.0.0.0"]
