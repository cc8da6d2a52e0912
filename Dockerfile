# One image, three ways to run it: `web`, `worker`, or `start` for both in one process.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /baton
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

# What runs needs neither the tools nor the embedded PostgreSQL. npm counts Prisma's command line, which the client asks
# for, as optional; of all that is optional, only the compiler that reads TypeScript is needed.
FROM ${NODE_IMAGE} AS packages
WORKDIR /baton
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional
COPY --from=build /baton/node_modules/@esbuild node_modules/@esbuild

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /baton
COPY --from=packages /baton/node_modules node_modules
COPY --from=build /baton/inbox/dist inbox/dist
COPY --from=build /baton/src src
COPY package.json tsconfig.json LICENSE NOTICE ./
COPY channels channels
COPY workers workers
COPY simulator simulator
COPY prisma prisma
# Files belong to root and are only read: whoever breaks in cannot change what runs.
RUN install -d -o node -g node -m 700 /data
USER node
EXPOSE 3000 2525
ENTRYPOINT ["node", "--import", "tsx", "src/cli.ts"]
CMD ["start"]
