// Nothing is published, whatever the environment asks for: examples speak to pools that are nobody else's business.
for (const name of Object.keys(process.env)) if (/^CUCUMBER_PUBLISH_/i.test(name)) delete process.env[name];

// For editors and a bare `cucumber-js`. The command line passes the same paths itself and adds the target, the client
// and the verdicts; without it, an example runs on the embedded pool with Amplify v6.
module.exports = {
  default: {
    requireModule: ['ts-node/register'],
    require: ['support/world.ts', 'support/hooks.ts', 'support/parameter-types.ts', 'steps/**/*.ts'],
    strict: true,
    publish: false,
  },
};
