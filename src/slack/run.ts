// Rapport against the real Slack: one workspace by its token, or many by OAuth.
import { inWorkspace } from '../../db/database.ts'
import type { Config, SlackConfig } from '../config.ts'
import type { Parts } from '../flow.ts'
import { createRapport } from '../rapport.ts'
import { changeRep } from '../reps/store.ts'
import { CannotStart } from '../trouble.ts'
import { type ConnectOptions, connect } from './connect.ts'
import { createSlackDisturb } from './disturb.ts'
import { createInstallations, NotInstalled } from './install.ts'
import { LISTENS } from './listen.ts'
import { createSlackLive } from './live.ts'
import { createSlackPeople } from './people.ts'
import { createSlackPoster } from './poster.ts'
import { SCOPES } from './scopes.ts'
import { type ClientOf, webClient } from './web.ts'

interface Access {
  clientOf: ClientOf
  authorize: ConnectOptions['authorize']
  transport: ConnectOptions['transport']
}

/** Starts Rapport in Slack. @throws CannotStart with Slack's own reason when the token is refused, or the port is taken */
export async function runInSlack(parts: Omit<Parts, 'people' | 'live'>, config: Config) {
  const { log, db } = parts
  const { clientOf, authorize, transport } = await accessOf(parts, config)
  const rapport = createRapport({
    ...parts,
    people: createSlackPeople(clientOf, log),
    live: createSlackLive(clientOf, log),
    disturb: createSlackDisturb(clientOf, log),
    poster: createSlackPoster(clientOf, (workspace, user, dm) =>
      inWorkspace(db, workspace, tx => changeRep(tx, user, { dm })),
    ),
  })
  const connection = connect({ log, take: rapport.take, authorize, apiUrl: config.slackApiUrl, transport })
  await connection.start()
  await rapport.start()
  return {
    url:
      transport.kind === 'http'
        ? `http://localhost:${config.port}/slack/events`
        : `your Slack workspace, ${LISTENS.command}`,
    async stop() {
      await connection.stop()
      await rapport.stop()
    },
  }
}

async function accessOf(parts: Omit<Parts, 'people' | 'live'>, config: Config): Promise<Access> {
  const { slack } = config
  if (slack.kind === 'oauth') return byOAuth(parts, config, slack)
  if (slack.kind === 'playground') throw new Error('The playground is not Slack.')
  const client = webClient(slack.botToken, config.slackApiUrl)
  const who = await client.auth.test().catch(error => {
    throw new CannotStart(`Slack refuses SLACK_BOT_TOKEN: ${error.data?.error ?? error.message}`, error)
  })
  const { team_id: teamId, user_id: botUserId, bot_id: botId } = who
  return {
    clientOf: async workspace => (workspace === teamId ? client : undefined),
    authorize: async () => ({ botToken: slack.botToken, botId, botUserId, teamId }),
    transport:
      slack.kind === 'socket'
        ? { kind: 'socket', appToken: slack.appToken }
        : { kind: 'http', signingSecret: slack.signingSecret, port: config.port },
  }
}

function byOAuth({ db }: Pick<Parts, 'db'>, config: Config, slack: Extract<SlackConfig, { kind: 'oauth' }>): Access {
  const { clientId, clientSecret, stateSecret, signingSecret, encryptionKey } = slack
  const installations = createInstallations(db, encryptionKey)
  const tokenOf = async (workspace: string) => (await installations.of(workspace))?.bot
  return {
    async clientOf(workspace) {
      const bot = await tokenOf(workspace)
      return bot && webClient(bot.token, config.slackApiUrl)
    },
    async authorize({ teamId, enterpriseId }) {
      const bot = await tokenOf(teamId ?? enterpriseId ?? '')
      if (!bot) throw new NotInstalled(teamId ?? enterpriseId)
      return { botToken: bot.token, botId: bot.id, botUserId: bot.userId, teamId, enterpriseId }
    },
    transport: {
      kind: 'http',
      signingSecret,
      port: config.port,
      oauth: {
        receiverOptions: {
          clientId,
          clientSecret,
          stateSecret,
          scopes: [...SCOPES],
          installationStore: installations,
          installerOptions: config.slackApiUrl ? { clientOptions: { slackApiUrl: config.slackApiUrl } } : {},
        },
      },
    },
  }
}
